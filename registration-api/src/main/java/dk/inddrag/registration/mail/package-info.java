/** Letters by e-mail. */
@NullMarked
package dk.inddrag.registration.mail;

import org.jspecify.annotations.NullMarked;
