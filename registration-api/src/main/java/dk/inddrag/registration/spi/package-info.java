/** What a host can put in: a store, who acts, a way to deliver messages. */
@NullMarked
package dk.inddrag.registration.spi;

import org.jspecify.annotations.NullMarked;
