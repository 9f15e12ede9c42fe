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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;

/** The terms that do more than look for a text in a field of this name. */
final class SpecialTerms {

	/** Makes the condition of a term, or null; a value that makes no sense is told to the problems. */
	private interface Term {
		Condition of(String value, boolean whole, FieldVocabulary vocabulary, Consumer<String> problems);
	}

	private static final int YEAR_DIGITS = 4;

	private static final Map<String, Term> TERMS = new LinkedHashMap<>();

	static {
		TERMS.put("year", SpecialTerms::year); //$NON-NLS-1$
		TERMS.put("rating", SpecialTerms::rating); //$NON-NLS-1$
		TERMS.put(Rating.FIELD, SpecialTerms::rating);
		TERMS.put("status", (value, whole, vocabulary, problems) -> status(value, problems)); //$NON-NLS-1$
		TERMS.put(ReadingStatus.FIELD, TERMS.get("status")); //$NON-NLS-1$
		TERMS.put("is", (value, whole, vocabulary, problems) -> Properties.is(value, problems)); //$NON-NLS-1$
		TERMS.put("has", (value, whole, vocabulary, problems) -> Properties.has(value, vocabulary, problems)); //$NON-NLS-1$
		for (String name : List.of("tag", "tags", "keyword", Tags.FIELD)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			TERMS.put(name, (value, whole, vocabulary, problems) -> tag(value, whole));
		}
		TERMS.put("key", (value, whole, vocabulary, problems) -> key(value, whole)); //$NON-NLS-1$
		TERMS.put("type", (value, whole, vocabulary, problems) -> type(value, whole)); //$NON-NLS-1$
		TERMS.put("in", (value, whole, vocabulary, problems) -> in(value)); //$NON-NLS-1$
		TERMS.put("problem", (value, whole, vocabulary, problems) -> problem(value, whole)); //$NON-NLS-1$
	}

	private SpecialTerms() {
	}

	static boolean has(String name) {
		return TERMS.containsKey(name);
	}

	static Condition condition(String name, String value, boolean whole, FieldVocabulary vocabulary,
			Consumer<String> problems) {
		return TERMS.get(name).of(value, whole, vocabulary, problems);
	}

	/** Returns the values a term understands, none where it understands any text. */
	static List<String> values(String name) {
		return switch (name) {
		case "status" -> Arrays.stream(ReadingStatus.values()).map(ReadingStatus::id).toList(); //$NON-NLS-1$
		case "is" -> List.copyOf(Properties.IS.keySet()); //$NON-NLS-1$
		case "has" -> List.copyOf(Properties.HAS.keySet()); //$NON-NLS-1$
		default -> List.of();
		};
	}

	private static Condition year(String value, boolean whole, FieldVocabulary vocabulary, Consumer<String> problems) {
		NumberRange range = NumberRange.parse(value, YEAR_DIGITS);
		if (range == null) {
			problems.accept(NLS.bind(Messages.SpecialTerms_noYear, value));
			return null;
		}
		return new PaperCondition(NLS.bind(Messages.SpecialTerms_year, range.phrase()),
				(paper, state) -> paper.year() >= 0 && range.contains(paper.year()));
	}

	/** A paper without a rating has no bad one: it is found only where 0 is asked for. */
	private static Condition rating(String value, boolean whole, FieldVocabulary vocabulary, Consumer<String> problems) {
		NumberRange range = NumberRange.parse(value.toLowerCase(Locale.ROOT).startsWith("rank") //$NON-NLS-1$
				? value.substring(4)
				: value, 1);
		if (range == null) {
			problems.accept(NLS.bind(Messages.SpecialTerms_noRating, value));
			return null;
		}
		return new PaperCondition(NLS.bind(Messages.SpecialTerms_rating, range.phrase()),
				(paper, state) -> range.contains(paper.rating()) && (paper.rating() > 0 || range.least() == 0));
	}

	/** Takes the beginning of a status for it, as while it is typed. */
	static Condition status(String value, Consumer<String> problems) {
		for (ReadingStatus status : ReadingStatus.values()) {
			if (!value.isEmpty() && status.id().startsWith(value.toLowerCase(Locale.ROOT))) {
				return new PaperCondition(NLS.bind(Messages.SpecialTerms_status, status.id()),
						(paper, state) -> paper.status() == status);
			}
		}
		problems.accept(NLS.bind(Messages.SpecialTerms_noStatus, value, String.join(", ", values("status")))); //$NON-NLS-1$ //$NON-NLS-2$
		return null;
	}

	private static Condition tag(String value, boolean whole) {
		FoldedTerm term = FoldedTerm.of(value, whole);
		return term == null ? null
				: new PaperCondition(NLS.bind(Messages.SpecialTerms_tag, value),
						(paper, state) -> paper.hasTag(term));
	}

	private static Condition key(String value, boolean whole) {
		String phrase = NLS.bind(Messages.SpecialTerms_key, value);
		FoldedTerm term = FoldedTerm.of(value, whole);
		if (term == null) {
			return new PaperCondition(phrase, (paper, state) -> paper.key().contains(value));
		}
		return new PaperCondition(phrase, (paper, state) -> term.isInKey(paper.key()));
	}

	private static Condition type(String value, boolean whole) {
		String type = value.toLowerCase(Locale.ROOT).replace("@", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return new PaperCondition(NLS.bind(Messages.SpecialTerms_type, value),
				(paper, state) -> whole ? paper.entryType().equals(type) : paper.entryType().startsWith(type));
	}

	private static Condition in(String value) {
		String part = value.toLowerCase(Locale.ROOT);
		return new PaperCondition(NLS.bind(Messages.SpecialTerms_in, value),
				(paper, state) -> paper.file().toLowerCase(Locale.ROOT).contains(part));
	}

	private static Condition problem(String value, boolean whole) {
		FoldedTerm term = FoldedTerm.of(value, whole);
		return term == null ? null
				: new PaperCondition(NLS.bind(Messages.SpecialTerms_problem, value),
						(paper, state) -> state.checks().stream().anyMatch(check -> isNamed(check, term)));
	}

	private static boolean isNamed(String check, FoldedTerm term) {
		CheckDescription description = CheckCatalog.standard().description(check);
		return term.isInText(check) || description != null && term.isInText(description.title());
	}
}
