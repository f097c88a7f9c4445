/**
 * Conversations as data: what an assistant must do with a catalogue and texts of one's own, for a municipality to inherit.
 */
package dk.inddrag.intake.contract;
