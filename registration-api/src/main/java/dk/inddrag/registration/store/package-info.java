/** The stores that come with the library. */
@NullMarked
package dk.inddrag.registration.store;

import org.jspecify.annotations.NullMarked;
