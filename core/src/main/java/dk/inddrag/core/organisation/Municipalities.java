package dk.inddrag.core.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 98 Danish municipalities, as they have been since 1 January 2007. Christiansø (0411) belongs to the state and is
 * no municipality.
 *
 * <p>The table is the file {@code municipalities.csv} beside this class, whose head names its sources.
 *
 * <p>Thread-safe.
 */
public final class Municipalities {

    private static final List<Municipality> ALL = read();
    private static final Map<String, Municipality> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));

    private Municipalities() {}

    /**
     * All municipalities, by code.
     *
     * @return an unmodifiable list of 98
     */
    public static List<Municipality> all() {
        return ALL;
    }

    /**
     * The municipality with a code.
     *
     * @param code four digits, or three where the leading zero was left out, not null
     * @return the municipality; empty where no municipality has that code
     */
    public static Optional<Municipality> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.length() == 3 ? "0" + code : code));
    }

    private static List<Municipality> read() {
        try (InputStream in = Municipalities.class.getResourceAsStream("municipalities.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, "municipalities.csv"), StandardCharsets.UTF_8))) {
            List<Municipality> all = new ArrayList<>();
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    // The table holds no quoted fields; a test reads every row.
                    List<String> fields = List.of(line.split(",", -1));
                    all.add(new Municipality(
                            fields.get(0), fields.get(1), fields.get(4), fields.get(2), fields.get(3)));
                }
                header = false;
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
