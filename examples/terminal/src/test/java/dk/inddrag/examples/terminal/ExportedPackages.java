package dk.inddrag.examples.terminal;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What the modules export to everyone, read from their descriptors so that no second list can disagree. */
final class ExportedPackages {
    private static final Set<String> MODULES =
            Set.of("dk.inddrag.core", "dk.inddrag.content", "dk.inddrag.registration", "dk.inddrag.intake");
    private static final Set<String> PACKAGES = read();

    private ExportedPackages() {}

    static boolean contains(JavaClass type) {
        return PACKAGES.contains(type.getPackageName());
    }

    private static Set<String> read() {
        Set<String> modules = new TreeSet<>();
        Set<String> packages = new TreeSet<>();
        try {
            ClassLoader loader = ExportedPackages.class.getClassLoader();
            for (URL url : Collections.list(loader.getResources("module-info.class"))) {
                try (InputStream in = url.openStream()) {
                    ModuleDescriptor module = ModuleDescriptor.read(in);
                    if (module.name().startsWith("dk.inddrag.")) {
                        modules.add(module.name());
                        module.exports().stream()
                                .filter(export -> !export.isQualified())
                                .map(ModuleDescriptor.Exports::source)
                                .forEach(packages::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!modules.equals(MODULES)) {
            throw new IllegalStateException("Expected the modules " + MODULES + " but found " + modules);
        }
        return packages;
    }
}
