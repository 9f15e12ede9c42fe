/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lectern.model.bibtex.BibProblem.Kind;

/**
 * Reads the text of a BibTeX file. Never fails: what is not understood is reported and kept. Takes time in proportion
 * to the length of the text, whatever the text is.
 * <p>
 * An entry is first read as if all were well, up to the end of the text if need be. Where no end is found, or where
 * another entry starts among its fields, it is read again in a way that ends each value and the entry where they
 * probably should have ended. The first reading of such an entry is wasted; how long such readings may be depends on how
 * much has been read for good.
 */
public final class BibParser {

	/** How many times the length of the text may be read in vain before only the next entry start is read up to. */
	private static final int VAIN_READINGS = 8;

	private static final Runnable GO_ON = () -> {
	};

	private final String text;
	private final Runnable checkpoint;
	private final int length;
	private final Lexis lexis;
	private final Problems problems;
	private final Macros macros = new Macros();
	private final Values values;
	private final EntryStarts starts;
	private final List<BibNode> nodes = new ArrayList<>();
	private long budget;
	private int textStart;

	private BibParser(String text, Runnable checkpoint) {
		this.text = text;
		this.checkpoint = checkpoint;
		length = text.length();
		lexis = new Lexis(text);
		problems = new Problems(text);
		values = new Values(lexis, macros);
		starts = new EntryStarts(lexis);
		budget = (long) VAIN_READINGS * length;
	}

	/**
	 * Reads a text.
	 *
	 * @param text
	 *            the text of a BibTeX file, never null
	 * @return the document, never null
	 */
	public static BibDocument parse(String text) {
		return parse(text, GO_ON);
	}

	/**
	 * Reads a text that may be long.
	 *
	 * @param text
	 *            the text of a BibTeX file, never null
	 * @param checkpoint
	 *            run before each entry, never null; what it throws ends the reading and is passed on
	 * @return the document, never null
	 */
	public static BibDocument parse(String text, Runnable checkpoint) {
		BibParser parser = new BibParser(text, checkpoint);
		parser.parse();
		return new BibDocument(text, parser.nodes, parser.problems.all(), parser.values);
	}

	private void parse() {
		int i = 0;
		while (i < length) {
			char c = text.charAt(i);
			if (c == '%') {
				i = lexis.lineEnd(i, length);
			} else if (c != '@' || isInWord(i)) {
				i++;
			} else if (lexis.isEntryStart(i, length)) {
				checkpoint.run();
				endText(i);
				BibNode node = parseNode(i);
				nodes.add(node);
				i = node.end();
				textStart = i;
			} else {
				i = skipLoneAt(i);
			}
		}
		endText(length);
	}

	/** An at sign inside a word, as in a mail address, starts no entry. */
	private boolean isInWord(int at) {
		return at > textStart && Character.isLetterOrDigit(text.charAt(at - 1));
	}

	private int skipLoneAt(int at) {
		int nameEnd = lexis.skipName(at + 1, length);
		if (nameEnd > at + 1 && lexis.isFirstInLine(at)) {
			int end = lexis.lineEnd(at, length);
			problems.addUnexpected(at, lexis.trimEnd(at + 1, end));
		}
		return nameEnd;
	}

	private void endText(int end) {
		if (end == textStart) {
			return;
		}
		nodes.add(new TextNode(textStart, end));
		int first = lexis.skipWhite(textStart, end);
		boolean behindEntry = nodes.size() > 1 && nodes.get(nodes.size() - 2) instanceof EntryNode;
		if (behindEntry && first < end
				&& ("},)".indexOf(text.charAt(first)) >= 0 || lexis.isAssignment(first, end))) { //$NON-NLS-1$
			// The entry ended too early: what looks like the rest of it would be skipped without a word.
			problems.addUnexpected(first, lexis.trimEnd(first + 1, lexis.lineEnd(first, end)));
		}
	}

	private BibNode parseNode(int at) {
		int type = lexis.skipWhite(at + 1, length);
		int typeEnd = lexis.skipName(type, length);
		int opening = lexis.skipWhite(typeEnd, length);
		EntryHeader header = new EntryHeader(at, type, typeEnd, opening, opening + 1, opening + 1);
		int mark = problems.mark();
		int limit = strictLimit(at, opening);
		NodeParser parser = new NodeParser(header, limit, false);
		BibNode node = parser.parse();
		if (node == null) {
			budget -= Math.max(parser.stop, opening) - at;
			problems.takeBackTo(mark);
			boolean atEntry = parser.stop < limit && lexis.isEntryStart(parser.stop, length);
			parser = new NodeParser(header, atEntry ? parser.stop : starts.next(opening), true);
			node = parser.parse();
		}
		budget = Math.min(budget + VAIN_READINGS * (node.end() - at), (long) VAIN_READINGS * length);
		return node;
	}

	/**
	 * Returns how far the first reading of an entry may go. Once too much was read in vain it is no farther than the
	 * next entry start, nor than what the entries read since have earned: many of them can stand in one line, where no
	 * start is a probable one.
	 */
	private int strictLimit(int at, int opening) {
		if (budget > length) {
			return length;
		}
		long earned = opening + 1 + Math.max(0, budget);
		return (int) Math.min(starts.next(opening), earned);
	}

	/** Reads one node up to a limit, either strictly or recovering from what is not closed. */
	private final class NodeParser {

		private final EntryHeader header;
		private final int limit;
		private final boolean recovering;
		private int stop;

		NodeParser(EntryHeader header, int limit, boolean recovering) {
			this.header = header;
			this.limit = limit;
			this.recovering = recovering;
			stop = limit;
		}

		/** Returns null where the end of the node was not found; never when recovering. */
		BibNode parse() {
			return switch (typeName().toLowerCase(Locale.ROOT)) {
			case "comment" -> parseComment(); //$NON-NLS-1$
			case "preamble" -> parsePreamble(); //$NON-NLS-1$
			case "string" -> parseString(); //$NON-NLS-1$
			default -> parseEntry();
			};
		}

		private String typeName() {
			return text.substring(header.typeOffset(), header.typeEnd());
		}

		private BibNode parseComment() {
			int closing = lexis.at(header.opening()) == '{' ? lexis.closingBrace(header.opening(), limit)
					: lexis.closingParenthesis(header.opening(), limit);
			if (closing == Lexis.NONE && !recovering) {
				return null;
			}
			if (closing == Lexis.NONE) {
				reportUnclosed(header);
				return new CommentNode(header.offset(), lexis.lineEnd(header.opening(), limit));
			}
			return new CommentNode(header.offset(), closing + 1);
		}

		private BibNode parsePreamble() {
			ValueParser value = new ValueParser(lexis, macros, problems, recovering);
			char close = lexis.at(header.opening()) == '{' ? '}' : ')';
			if (!value.parse(lexis.skipWhite(header.opening() + 1, limit), limit, close)) {
				return null;
			}
			int closing = lexis.skipWhite(value.end(), limit);
			if (lexis.is(closing, limit, close)) {
				return new PreambleNode(header.offset(), closing + 1);
			}
			if (!recovering) {
				stop = closing;
				return null;
			}
			reportUnclosed(header);
			return new PreambleNode(header.offset(), value.end());
		}

		private BibNode parseString() {
			FieldListParser fields = new FieldListParser(lexis, macros, problems, recovering, header, limit);
			if (!fields.parse(header.opening() + 1) && !recovering) {
				stop = fields.offset();
				return null;
			}
			for (FieldNode definition : fields.fields()) {
				macros.define(definition.nameRange().in(text), definition.offset(), values.of(definition));
			}
			return new StringNode(header.offset(), endOf(header, fields), fields.fields());
		}

		private BibNode parseEntry() {
			KeyParser key = new KeyParser(lexis, problems);
			key.parse(header, limit);
			FieldListParser fields = new FieldListParser(lexis, macros, problems, recovering, key.header(), limit);
			if (!fields.parse(key.fields()) && !recovering) {
				stop = fields.offset();
				return null;
			}
			int end = endOf(key.header(), fields);
			return new EntryNode(key.header(), fields.fields(), fields.closing(), end);
		}

		private int endOf(EntryHeader withKey, FieldListParser fields) {
			if (fields.closing() != Lexis.NONE) {
				return fields.closing() + 1;
			}
			reportUnclosed(withKey);
			return lexis.trimEnd(withKey.opening() + 1, fields.offset());
		}

		private void reportUnclosed(EntryHeader withKey) {
			problems.add(Kind.UNCLOSED_ENTRY, withKey.offset(), Math.max(withKey.keyEnd(), withKey.opening() + 1),
					typeName(), text.substring(withKey.keyOffset(), withKey.keyEnd()));
		}
	}
}
