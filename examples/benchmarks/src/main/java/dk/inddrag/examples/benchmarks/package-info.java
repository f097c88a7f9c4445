/**
 * How fast the library is, and how much memory it takes. Figures without the machine they come from say nothing.
 */
@NullMarked
package dk.inddrag.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
