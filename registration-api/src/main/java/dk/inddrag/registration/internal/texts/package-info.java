/** What users read, in Danish and English. */
@NullMarked
package dk.inddrag.registration.internal.texts;

import org.jspecify.annotations.NullMarked;
