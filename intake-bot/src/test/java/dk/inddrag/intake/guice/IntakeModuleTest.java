package dk.inddrag.intake.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dk.inddrag.core.catalogue.Catalogue;
import dk.inddrag.intake.IntakeAssistant;
import org.junit.jupiter.api.Test;

class IntakeModuleTest {

    @Test
    void guice_gives_one_assistant_on_the_bundled_catalogue() {
        Injector injector = Guice.createInjector(new IntakeModule());
        assertThat(injector.getInstance(IntakeAssistant.class)).isSameAs(injector.getInstance(IntakeAssistant.class));
        assertThat(injector.getInstance(Catalogue.class)).isSameAs(Catalogue.bundled());
    }
}
