/** The words and calendar files that teams are sent. */
@NullMarked
package dk.inddrag.registration.internal.letters;

import org.jspecify.annotations.NullMarked;
