/** The contract of every store, for those who write one of their own to inherit. */
package dk.inddrag.registration.contract;
