package dk.inddrag.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MachineTerminalTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8",
        "cp850,IBM850",
        "Cp1252,windows-1252",
        "ANSI_X3.4-1968,UTF-8",
        "'',UTF-8",
        "x-unknown,UTF-8"
    })
    void utf_8_is_written_unless_the_terminal_says_otherwise(String said, String written) {
        assertThat(MachineTerminal.charset(said).name()).isEqualTo(written);
    }
}
