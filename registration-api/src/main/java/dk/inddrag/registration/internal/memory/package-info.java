/** The store that keeps everything in memory. */
@NullMarked
package dk.inddrag.registration.internal.memory;

import org.jspecify.annotations.NullMarked;
