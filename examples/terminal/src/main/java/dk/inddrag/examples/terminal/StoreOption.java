package dk.inddrag.examples.terminal;

import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.core.organisation.Municipality;
import dk.inddrag.examples.terminal.teams.Words;
import dk.inddrag.registration.Actor;
import dk.inddrag.registration.desk.RegistrationDesk;
import dk.inddrag.registration.spi.RegistrationStore;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options {@code --db}, {@code --municipality} and {@code --user}: where registrations are kept, and who acts. */
final class StoreOption {
    @Option(
            names = "--db",
            paramLabel = "${bundle:label.store}",
            descriptionKey = "option.db",
            required = true,
            defaultValue = "${env:INDDRAG_DB}")
    private String db = "";

    @Option(
            names = "--municipality",
            paramLabel = "${bundle:label.municipality}",
            descriptionKey = "option.municipality",
            converter = MunicipalityReader.class)
    private @Nullable Municipality municipality;

    @Option(names = "--user", paramLabel = "ID", descriptionKey = "option.user", converter = UserReader.class)
    private String user = "terminal";

    /** A store that is open, and its desk. */
    record Opened(RegistrationStore store, RegistrationDesk desk) implements AutoCloseable {
        @Override
        public void close() {
            store.close();
        }
    }

    Optional<Municipality> municipality() {
        return Optional.ofNullable(municipality);
    }

    /** Opens for the municipality that was named, and makes a file where there is none. */
    Opened openForMunicipality(Catalogue catalogue, Clock clock) {
        Municipality named = municipality().orElseThrow(() -> new CannotBeDoneException("error.municipality"));
        return opened(catalogue, new StoreAddress(db).open(clock), Actor.ofMunicipality(user, named.code()));
    }

    /** Opens what is there already for the municipality that was named, else for an organiser. */
    Opened openExisting(Catalogue catalogue, Clock clock) throws NoSuchFileException {
        Actor actor = municipality()
                .map(named -> Actor.ofMunicipality(user, named.code()))
                .orElseGet(() -> Actor.ofOrganiser(user));
        return opened(catalogue, new StoreAddress(db).openExisting(clock), actor);
    }

    /** Opens what is there already for an organiser, whatever municipality was named. */
    Opened openExistingForOrganiser(Catalogue catalogue, Clock clock) throws NoSuchFileException {
        return opened(catalogue, new StoreAddress(db).openExisting(clock), Actor.ofOrganiser(user));
    }

    /** Opens for an organiser, and makes a file where there is none. */
    Opened openForOrganiser(Catalogue catalogue, Clock clock) {
        return opened(catalogue, new StoreAddress(db).open(clock), Actor.ofOrganiser(user));
    }

    private static Opened opened(Catalogue catalogue, RegistrationStore store, Actor actor) {
        return new Opened(store, RegistrationDesk.of(catalogue, store, () -> actor));
    }

    /** Reads a municipality by its name or its code. */
    static final class MunicipalityReader implements ITypeConverter<Municipality> {
        @Override
        public Municipality convert(String text) {
            return Words.municipality(text).orElseThrow(() -> new TypeConversionException("no such municipality"));
        }
    }

    /** Reads an id that tells of no person. */
    static final class UserReader implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                return Actor.ofOrganiser(text).user();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("not opaque");
            }
        }
    }
}
