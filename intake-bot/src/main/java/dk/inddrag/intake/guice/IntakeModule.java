package dk.inddrag.intake.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.IntakeAssistant;
import dk.inddrag.intake.IntakeAssistantBuilder;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

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
    private final Optional<Path> texts;

    /** A module with the catalogue and the texts that come with the library. */
    public IntakeModule() {
        this(Catalogue.bundled());
    }

    /**
     * A module with a catalogue of one's own.
     *
     * @param catalogue the catalogue, not null
     */
    public IntakeModule(Catalogue catalogue) {
        this(catalogue, Optional.empty());
    }

    /**
     * A module with a catalogue and texts of one's own.
     *
     * @param catalogue the catalogue, not null
     * @param texts the folder of texts, as {@link IntakeAssistantBuilder#texts(Path)} reads it, not null
     */
    public IntakeModule(Catalogue catalogue, Path texts) {
        this(catalogue, Optional.of(texts));
    }

    private IntakeModule(Catalogue catalogue, Optional<Path> texts) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.texts = texts;
    }

    @Override
    protected void configure() {
        bind(Catalogue.class).toInstance(catalogue);
    }

    @Provides
    @Singleton
    IntakeAssistant assistant(Catalogue bound) {
        IntakeAssistantBuilder builder = IntakeAssistant.builder(bound);
        texts.ifPresent(builder::texts);
        return builder.build();
    }
}
