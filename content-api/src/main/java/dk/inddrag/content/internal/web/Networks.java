package dk.inddrag.content.internal.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are on the public internet (IANA special-purpose registries, read 2026-11-22). */
final class Networks {
    private Networks() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(b) : isPublic6(b);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean special = first == 192 && second == 0;
        return first != 0 && first < 224 && !shared && !benchmark && !special;
    }

    /** Only 2000::/3 is given out; of it neither the tunnels that wrap an IPv4 address nor documentation. */
    private static boolean isPublic6(byte[] b) {
        boolean global = (b[0] & 0xe0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean special = b[0] == 0x20 && b[1] == 0x01 && (b[2] & 0xfe) == 0;
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && b[3] == (byte) 0xb8;
        return global && !sixToFour && !special && !documentation;
    }
}
