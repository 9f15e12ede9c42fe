/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.query.QueryProblem.Kind;

/** Makes conditions of the text of a query. Whatever does not fit is passed over and noted. */
final class QueryParser {

	/** Deeper than anybody thinks, and shallow enough for the stack. */
	private static final int DEEPEST = 100;

	/** Who wrote more unknown names than this pasted some text. */
	private static final int MOST_SUGGESTIONS = 50;

	private final String text;
	private final int contentEnd;
	private final FieldVocabulary vocabulary;
	private final List<QueryToken> tokens;
	/** What a pasted text says again and again is looked for once. */
	private final Map<String, Optional<String>> nearestNames = new HashMap<>();
	private final List<QueryProblem> problems = new ArrayList<>();
	private int next;
	private int depth;

	QueryParser(String text, FieldVocabulary vocabulary) {
		this.text = text;
		contentEnd = text.stripTrailing().length();
		this.vocabulary = vocabulary;
		tokens = new QueryLexer(text).tokens();
	}

	/** Returns the condition of the whole text, null where it asks for nothing. */
	Condition parse() {
		List<Condition> parts = new ArrayList<>();
		while (next < tokens.size()) {
			add(parts, either(null));
			if (at(QueryToken.Kind.CLOSE)) {
				note(take(), Messages.QueryParser_strayParenthesis, Kind.NOT_UNDERSTOOD);
			}
		}
		return Combination.of(parts, true);
	}

	/** Returns the problems in the order of the text. */
	List<QueryProblem> problems() {
		problems.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
		return problems;
	}

	/** Reads terms with OR between them; null for none. */
	private Condition either(QueryToken field) {
		List<Condition> parts = new ArrayList<>();
		add(parts, both(field));
		while (at(QueryToken.Kind.OR)) {
			QueryToken or = take();
			int before = parts.size();
			Condition part = both(field);
			add(parts, part);
			if (part == null || before == 0) {
				note(or, Messages.QueryParser_loneOr, next >= tokens.size() ? Kind.UNFINISHED : Kind.NOT_UNDERSTOOD);
			}
		}
		return Combination.of(parts, false);
	}

	/** Reads terms that stand beside each other; null for none. */
	private Condition both(QueryToken field) {
		List<Condition> parts = new ArrayList<>();
		while (next < tokens.size() && !at(QueryToken.Kind.OR) && !at(QueryToken.Kind.CLOSE)) {
			if (at(QueryToken.Kind.AND)) {
				take();
			} else {
				add(parts, term(field));
			}
		}
		return Combination.of(parts, true);
	}

	private Condition term(QueryToken field) {
		QueryToken token = take();
		return switch (token.kind()) {
		case NOT -> negated(token, field);
		case OPEN -> grouped(token, field);
		case FIELD -> named(token);
		default -> field == null ? words(token) : value(field, token);
		};
	}

	private Condition negated(QueryToken not, QueryToken field) {
		boolean any = next < tokens.size() && !at(QueryToken.Kind.CLOSE) && !at(QueryToken.Kind.OR);
		Condition condition = any && depth < DEEPEST ? deeper(() -> term(field)) : null;
		if (!any) {
			note(not, Messages.QueryParser_loneNot, next >= tokens.size() ? Kind.UNFINISHED : Kind.NOT_UNDERSTOOD);
		}
		return condition == null ? null : new Negation(condition);
	}

	/** Reads what stands in parentheses, which the end of the text closes as well. */
	private Condition grouped(QueryToken open, QueryToken field) {
		if (depth >= DEEPEST) {
			note(open, Messages.QueryParser_tooDeep, Kind.NOT_UNDERSTOOD);
			return null;
		}
		Condition condition = deeper(() -> either(field));
		if (at(QueryToken.Kind.CLOSE)) {
			take();
		}
		return condition;
	}

	private Condition deeper(java.util.function.Supplier<Condition> part) {
		depth++;
		try {
			return part.get();
		} finally {
			depth--;
		}
	}

	/** Reads the name of a field and what stands behind it; a blank between them does no harm. */
	private Condition named(QueryToken field) {
		String name = field.text().toLowerCase(Locale.ROOT);
		if (!SpecialTerms.has(name) && !vocabulary.isField(name)) {
			return unknown(field, name);
		}
		if (at(QueryToken.Kind.OPEN)) {
			return grouped(take(), field);
		}
		if (at(QueryToken.Kind.WORD) || at(QueryToken.Kind.PHRASE)) {
			return value(field, take());
		}
		note(field, NLS.bind(Messages.QueryParser_noValue, field.text()),
				next >= tokens.size() ? Kind.UNFINISHED : Kind.NOT_UNDERSTOOD);
		return null;
	}

	/** What looks like a field and is none may be a title with a colon or an address, so it is looked for as it is. */
	private Condition unknown(QueryToken field, String name) {
		boolean joined = next < tokens.size() && tokens.get(next).offset() == field.end()
				&& (at(QueryToken.Kind.WORD) || at(QueryToken.Kind.PHRASE));
		int end = joined ? take().end() : field.end();
		String written = text.substring(field.offset(), end);
		String nearest = nearest(name);
		note(field, nearest == null ? NLS.bind(Messages.QueryParser_unknownField, field.text())
				: NLS.bind(Messages.QueryParser_unknownFieldNear, field.text(), nearest), Kind.NOT_UNDERSTOOD);
		FoldedTerm term = FoldedTerm.of(written, false);
		return term == null ? null : new TextCondition(null, List.of(), term);
	}

	private String nearest(String name) {
		if (nearestNames.size() >= MOST_SUGGESTIONS) {
			return null;
		}
		return nearestNames.computeIfAbsent(name, unknown -> Optional.ofNullable(vocabulary.nearest(unknown))).orElse(null);
	}

	private Condition words(QueryToken token) {
		FoldedTerm term = FoldedTerm.of(token.text(), token.kind() == QueryToken.Kind.PHRASE);
		if (term == null && !token.text().isBlank()) {
			note(token, NLS.bind(Messages.QueryParser_nothingToLookFor, token.text()), Kind.NOT_UNDERSTOOD);
		}
		return term == null ? null : new TextCondition(null, List.of(), term);
	}

	private Condition value(QueryToken field, QueryToken token) {
		String name = field.text().toLowerCase(Locale.ROOT);
		boolean whole = token.kind() == QueryToken.Kind.PHRASE;
		if (SpecialTerms.has(name)) {
			boolean last = token.end() >= contentEnd;
			return SpecialTerms.condition(name, token.text(), whole, vocabulary,
					message -> note(token, message, last ? Kind.UNFINISHED : Kind.NOT_UNDERSTOOD));
		}
		FoldedTerm term = FoldedTerm.of(token.text(), whole);
		if (term == null) {
			note(token, NLS.bind(Messages.QueryParser_nothingToLookFor, token.text()), Kind.NOT_UNDERSTOOD);
			return null;
		}
		return new TextCondition(name, FieldVocabulary.fieldsOf(name), term);
	}

	private boolean at(QueryToken.Kind kind) {
		return next < tokens.size() && tokens.get(next).kind() == kind;
	}

	private QueryToken take() {
		return tokens.get(next++);
	}

	private void note(QueryToken token, String message, Kind kind) {
		problems.add(new QueryProblem(token.offset(), token.end() - token.offset(), message, kind));
	}

	private static void add(List<Condition> parts, Condition part) {
		if (part != null) {
			parts.add(part);
		}
	}
}
