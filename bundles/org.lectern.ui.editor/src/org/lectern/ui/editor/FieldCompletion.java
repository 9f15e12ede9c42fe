/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.core.bibtex.CorpusWords.Word;

/** Proposes the authors, venues and tags of the review for what is typed into a field. */
final class FieldCompletion implements IContentProposalProvider {

	private static final Set<String> PEOPLE = Set.of("author", "editor", "translator", "bookauthor"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> VENUES = Set.of("journal", "journaltitle", "booktitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> TAGS = Set.of("keywords"); //$NON-NLS-1$
	private static final Pattern BETWEEN_PEOPLE = Pattern.compile("\\s+and\\s+"); //$NON-NLS-1$
	private static final Pattern BETWEEN_TAGS = Pattern.compile("[,;]\\s*"); //$NON-NLS-1$
	private static final Pattern NOTHING = Pattern.compile("(?!)"); //$NON-NLS-1$
	/** More than that nobody reads. */
	private static final int MOST = 50;

	private final Pattern separator;
	private final Supplier<List<Word>> words;

	private FieldCompletion(Pattern separator, Supplier<List<Word>> words) {
		this.separator = separator;
		this.words = words;
	}

	/** Returns what completes a field; null for fields that hold a text of their own. */
	static FieldCompletion of(String field, Supplier<CorpusWords> words) {
		String name = field.toLowerCase(Locale.ROOT);
		if (PEOPLE.contains(name)) {
			return new FieldCompletion(BETWEEN_PEOPLE, () -> words.get().authors());
		}
		if (VENUES.contains(name)) {
			return new FieldCompletion(NOTHING, () -> words.get().venues());
		}
		return TAGS.contains(name) ? new FieldCompletion(BETWEEN_TAGS, () -> words.get().tags()) : null;
	}

	/** The part of a list the caret is in is completed, the others stay. */
	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		int start = 0;
		int end = contents.length();
		Matcher separators = separator.matcher(contents);
		while (separators.find()) {
			if (separators.end() <= position) {
				start = separators.end();
			} else {
				end = separators.start();
				break;
			}
		}
		String typed = contents.substring(start, Math.max(start, position)).strip().toLowerCase(Locale.ROOT);
		List<IContentProposal> proposals = new ArrayList<>();
		for (Word word : words.get()) {
			if (proposals.size() < MOST && matches(word.text(), typed)) {
				String before = contents.substring(0, start) + word.text();
				proposals.add(new ContentProposal(before + contents.substring(Math.max(end, start)), word.text(),
						NLS.bind(Messages.FieldCompletion_uses, word.count()), before.length()));
			}
		}
		return proposals.toArray(IContentProposal[]::new);
	}

	/** Any word may begin as typed, so that given names and abbreviations are found too. */
	private static boolean matches(String word, String typed) {
		String lower = word.toLowerCase(Locale.ROOT);
		return lower.startsWith(typed) || lower.contains(' ' + typed);
	}
}
