/** Signing up the team of a municipality: places, waiting lists and confirmations. */
@NullMarked
package dk.inddrag.registration;

import org.jspecify.annotations.NullMarked;
