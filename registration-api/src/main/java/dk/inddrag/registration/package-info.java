/**
 * Teams of a municipality, the places they ask for, and what came of asking.
 */
@NullMarked
package dk.inddrag.registration;

import org.jspecify.annotations.NullMarked;
