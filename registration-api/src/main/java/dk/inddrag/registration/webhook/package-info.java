/** Events of registrations told to another system over HTTP, signed. */
@NullMarked
package dk.inddrag.registration.webhook;

import org.jspecify.annotations.NullMarked;
