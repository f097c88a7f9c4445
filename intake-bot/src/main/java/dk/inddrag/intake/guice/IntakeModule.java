package dk.inddrag.intake.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.IntakeAssistant;
import jakarta.inject.Singleton;
import java.util.Objects;

/**
 * Binds the {@link IntakeAssistant} and the {@link Catalogue} it works on, for those who use Guice. Others call
 * {@link IntakeAssistant#create(Catalogue)}.
 *
 * <p>Thread-safe.
 */
// Guice is the one library that this package shows: whoever installs the module has it.
@SuppressWarnings("exports")
public final class IntakeModule extends AbstractModule {

    private final Catalogue catalogue;

    /** A module with the catalogue that comes with the library. */
    public IntakeModule() {
        this(Catalogue.bundled());
    }

    /**
     * A module with a catalogue of one's own.
     *
     * @param catalogue the catalogue, not null
     */
    public IntakeModule(Catalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    @Override
    protected void configure() {
        bind(Catalogue.class).toInstance(catalogue);
    }

    @Provides
    @Singleton
    IntakeAssistant assistant(Catalogue bound) {
        return IntakeAssistant.create(bound);
    }
}
