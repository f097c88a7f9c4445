/** Other assistants on the messages of {@code TurnBenchmark}; compiled with the profile {@code peers} only. */
@NullMarked
package dk.inddrag.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
