/** The Guice module, for hosts that wire the assistant with Guice; the only package that shows a Guice type. */
@NullMarked
package dk.inddrag.intake.guice;

import org.jspecify.annotations.NullMarked;
