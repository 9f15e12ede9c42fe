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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Severity;
import org.lectern.core.duplicate.DuplicatePaperCheck;
import org.lectern.core.duplicate.PossibleDuplicateCheck;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;

/** What a paper can have and be, for the terms {@code has:} and {@code is:}. */
final class Properties {

	static final Map<String, BiPredicate<SearchablePaper, PaperState>> HAS = new LinkedHashMap<>();
	static final Map<String, BiPredicate<SearchablePaper, PaperState>> IS = new LinkedHashMap<>();

	static {
		HAS.put("note", (paper, state) -> state.hasNote()); //$NON-NLS-1$
		HAS.put("pdf", (paper, state) -> paper.hasPdf()); //$NON-NLS-1$
		HAS.put("problem", (paper, state) -> !state.checks().isEmpty()); //$NON-NLS-1$
		HAS.put("error", (paper, state) -> state.worst() == Severity.ERROR); //$NON-NLS-1$
		HAS.put("warning", (paper, state) -> state.worst() == Severity.WARNING); //$NON-NLS-1$
		HAS.put("tag", (paper, state) -> paper.hasField(Tags.FIELD)); //$NON-NLS-1$
		HAS.put("rating", (paper, state) -> paper.rating() > 0); //$NON-NLS-1$
		HAS.put("abstract", (paper, state) -> paper.hasField("abstract")); //$NON-NLS-1$ //$NON-NLS-2$
		HAS.put("doi", (paper, state) -> paper.hasField("doi")); //$NON-NLS-1$ //$NON-NLS-2$
		HAS.put("year", (paper, state) -> paper.year() >= 0); //$NON-NLS-1$
		for (ReadingStatus status : ReadingStatus.values()) {
			IS.put(status.id(), (paper, state) -> paper.status() == status);
		}
		IS.put("rated", HAS.get("rating")); //$NON-NLS-1$ //$NON-NLS-2$
		IS.put("tagged", HAS.get("tag")); //$NON-NLS-1$ //$NON-NLS-2$
		IS.put("duplicate", (paper, state) -> state.checks().contains(DuplicatePaperCheck.ID) //$NON-NLS-1$
				|| state.checks().contains(PossibleDuplicateCheck.ID));
	}

	private Properties() {
	}

	/** Returns the condition of a term {@code has:}, which any field may follow; null where it makes no sense. */
	static Condition has(String value, FieldVocabulary vocabulary, Consumer<String> problems) {
		String name = singular(value.toLowerCase(Locale.ROOT));
		if (HAS.containsKey(name)) {
			return new PaperCondition(NLS.bind(Messages.Properties_has, name), HAS.get(name));
		}
		if (vocabulary.isField(value.toLowerCase(Locale.ROOT))) {
			List<String> fields = FieldVocabulary.fieldsOf(value.toLowerCase(Locale.ROOT));
			return new PaperCondition(NLS.bind(Messages.Properties_hasField, value),
					(paper, state) -> fields.stream().anyMatch(paper::hasField));
		}
		problems.accept(NLS.bind(Messages.Properties_cannotHave, value, String.join(", ", HAS.keySet()))); //$NON-NLS-1$
		return null;
	}

	/** Returns the condition of a term {@code is:}; null where it makes no sense. */
	static Condition is(String value, Consumer<String> problems) {
		String name = value.toLowerCase(Locale.ROOT);
		if (IS.containsKey(name)) {
			return new PaperCondition(NLS.bind(Messages.Properties_is, name), IS.get(name));
		}
		problems.accept(NLS.bind(Messages.Properties_cannotBe, value, String.join(", ", IS.keySet()))); //$NON-NLS-1$
		return null;
	}

	private static String singular(String word) {
		return !HAS.containsKey(word) && word.endsWith("s") && HAS.containsKey(word.substring(0, word.length() - 1)) //$NON-NLS-1$
				? word.substring(0, word.length() - 1)
				: word;
	}
}
