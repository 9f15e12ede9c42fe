/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lectern.core.bibtex.ValuePiece;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.CommentNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.PreambleNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.bibtex.syntax.TextNode;

/** Lists the words of a BibTeX text that are coloured. */
public final class Tokenizer {

	private final BibDocument document;
	private final String text;
	private final List<Token> tokens = new ArrayList<>();

	private Tokenizer(BibDocument document) {
		this.document = document;
		text = document.text();
	}

	/**
	 * Lists the words.
	 *
	 * @param document
	 *            the text, never null
	 * @return the words in the order of the text, none overlapping another; the rest is plain; never null
	 */
	public static List<Token> tokens(BibDocument document) {
		Tokenizer tokenizer = new Tokenizer(document);
		document.nodes().forEach(tokenizer::add);
		return tokenizer.withErrors();
	}

	private void add(BibNode node) {
		if (node instanceof EntryNode entry) {
			add(TokenKind.TYPE, entry.offset(), entry.typeRange().end());
			add(TokenKind.KEY, entry.keyRange().offset(), entry.keyRange().end());
			entry.fields().forEach(field -> addField(field, TokenKind.FIELD));
		} else if (node instanceof StringNode strings) {
			add(TokenKind.TYPE, node.offset(), typeEnd(node));
			strings.definitions().forEach(definition -> addField(definition, TokenKind.MACRO));
		} else if (node instanceof PreambleNode) {
			int typeEnd = typeEnd(node);
			add(TokenKind.TYPE, node.offset(), typeEnd);
			addText(typeEnd + 1, node.end() - 1);
		} else if (node instanceof CommentNode) {
			add(TokenKind.COMMENT, node.offset(), node.end());
		} else if (node instanceof TextNode) {
			addBetween(node.offset(), node.end());
		}
	}

	private int typeEnd(BibNode node) {
		int i = node.offset() + 1;
		while (i < node.end() && "{(".indexOf(text.charAt(i)) < 0) { //$NON-NLS-1$
			i++;
		}
		return i;
	}

	private void addField(FieldNode field, TokenKind name) {
		add(name, field.offset(), field.nameEnd());
		for (ValuePiece piece : ValuePiece.of(text, field)) {
			SourceRange range = piece.range();
			switch (piece.kind()) {
			case MACRO -> add(TokenKind.MACRO, range.offset(), range.end());
			case NUMBER -> add(TokenKind.NUMBER, range.offset(), range.end());
			case TEXT -> addText(range.offset(), range.end());
			}
		}
	}

	/** Adds text and the LaTeX commands in it. */
	private void addText(int start, int end) {
		int plain = start;
		int i = start;
		while (i < end) {
			if (text.charAt(i) == '\\' && i + 1 < end) {
				int command = i + 1;
				while (command < end && isLetter(text.charAt(command))) {
					command++;
				}
				command = command == i + 1 ? i + 2 : command;
				add(TokenKind.TEXT, plain, i);
				add(TokenKind.COMMAND, i, command);
				i = command;
				plain = i;
			} else {
				i++;
			}
		}
		add(TokenKind.TEXT, plain, end);
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** Between entries a percent sign makes the rest of the line a comment to most programs. */
	private void addBetween(int start, int end) {
		int line = start;
		while (line < end) {
			int next = text.indexOf('\n', line) + 1;
			int lineEnd = next == 0 || next > end ? end : next;
			int comment = text.indexOf('%', line);
			int split = comment < 0 || comment > lineEnd ? lineEnd : comment;
			add(TokenKind.BETWEEN, line, split);
			add(TokenKind.COMMENT, split, lineEnd);
			line = lineEnd;
		}
	}

	private void add(TokenKind kind, int offset, int end) {
		if (end > offset) {
			tokens.add(new Token(kind, offset, end));
		}
	}

	/** Puts what is wrong on top of what it would be otherwise. */
	private List<Token> withErrors() {
		List<SourceRange> errors = document.problems().stream().filter(Tokenizer::isShown).map(this::shown)
				.filter(range -> range.length() > 0).sorted(Comparator.comparingInt(SourceRange::offset)).toList();
		if (errors.isEmpty()) {
			return tokens;
		}
		List<Token> merged = new ArrayList<>();
		int reached = 0;
		int next = 0;
		for (SourceRange error : errors) {
			if (error.offset() < reached) {
				continue;
			}
			next = cut(next, reached, error.offset(), merged);
			merged.add(new Token(TokenKind.ERROR, error.offset(), error.end()));
			reached = error.end();
		}
		cut(next, reached, text.length(), merged);
		return merged;
	}

	/** Adds the parts of tokens that lie between two offsets, and returns the first token that goes on behind them. */
	private int cut(int first, int from, int to, List<Token> merged) {
		int i = first;
		while (i < tokens.size() && tokens.get(i).offset() < to) {
			Token token = tokens.get(i);
			int start = Math.max(from, token.offset());
			int end = Math.min(to, token.end());
			if (end > start) {
				merged.add(new Token(token.kind(), start, end));
			}
			if (token.end() > to) {
				break;
			}
			i++;
		}
		return i;
	}

	private static boolean isShown(BibProblem problem) {
		return switch (problem.kind()) {
		// a macro may be defined outside of the part that is looked at; a value or comma that is missing has no place
		case UNDEFINED_STRING, MISSING_VALUE, MISSING_COMMA, MISSING_KEY, INVALID_ENCODING, BINARY_CONTENT -> false;
		case UNCLOSED_ENTRY, UNCLOSED_VALUE, UNEXPECTED_TEXT -> true;
		};
	}

	/** Of what is not closed, only the character that opens it. */
	private SourceRange shown(BibProblem problem) {
		SourceRange range = problem.range();
		return problem.kind() == BibProblem.Kind.UNEXPECTED_TEXT ? range
				: new SourceRange(range.offset(), Math.min(1, range.length()));
	}
}
