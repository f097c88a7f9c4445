/** Where teams are signed up, and where organisers look after them. */
@NullMarked
package dk.inddrag.registration.desk;

import org.jspecify.annotations.NullMarked;
