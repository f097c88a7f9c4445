/**
 * Published content: the knowledge bank.
 *
 * <p>{@link dk.inddrag.content.KnowledgeBank} keeps what there is to know and finds it. What it holds and answers is in
 * {@code dk.inddrag.content.bank}; Danish words, times and phrases have packages of their own.
 */
@NullMarked
package dk.inddrag.content;

import org.jspecify.annotations.NullMarked;
