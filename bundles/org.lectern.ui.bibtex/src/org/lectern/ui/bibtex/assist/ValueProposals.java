/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.bibtex.BibSymbols;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.core.corpus.ReferringField;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.text.LatexText;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;
import org.lectern.ui.bibtex.hover.BibtexWords;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Proposes values: names, venues, tags and keys of the review, macros. */
final class ValueProposals {

	/** The most that are listed; who wants another one types a letter more. */
	private static final int MOST = 200;

	private final BibtexEditor editor;
	private final EntrySlice slice;
	private final FieldNode field;
	private final int offset;
	private final CorpusWords words;

	ValueProposals(BibtexEditor editor, EntrySlice slice, FieldNode field, int offset) {
		this.editor = editor;
		this.slice = slice;
		this.field = field;
		this.offset = offset;
		words = editor.words();
	}

	/** What fits the text of the field the caret is in. */
	List<ICompletionProposal> proposals() {
		String name = field.nameRange().in(slice.text()).toLowerCase(Locale.ROOT);
		String typed = slice.text().substring(field.innerOffset(), offset - slice.offset());
		if (ReferringField.of(name) != null) {
			return keys(behind(typed, ",")); //$NON-NLS-1$
		}
		return switch (name) {
		case "author", "editor", "translator" -> list(words.authors(), behind(typed, " and "), "person"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "journal", "journaltitle", "booktitle", "maintitle" -> list(words.venues(), typed.stripLeading(), "value"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "keywords" -> list(words.tags(), behind(behind(typed, ","), ";"), "value"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		default -> List.of();
		};
	}

	private static String behind(String typed, String separator) {
		String flat = typed.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
		int at = flat.lastIndexOf(separator);
		return (at < 0 ? typed : typed.substring(at + separator.length())).stripLeading();
	}

	/** Words that begin as was typed, then those that contain it. */
	private List<ICompletionProposal> list(List<CorpusWords.Word> all, String typed, String image) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		List<ICompletionProposal> first = new ArrayList<>();
		List<ICompletionProposal> others = new ArrayList<>();
		for (CorpusWords.Word word : all) {
			String text = word.text().toLowerCase(Locale.ROOT);
			if (first.size() + others.size() < MOST && text.contains(wanted)) {
				String description = NLS.bind(Messages.Assist_count, word.text(), word.count());
				(text.startsWith(wanted) ? first : others).add(new InsertProposal(offset - typed.length(), typed.length(),
						LatexText.escape(word.text()), word.text(), image, description));
			}
		}
		first.addAll(others);
		return first;
	}

	/** Keys of this text and of the review, by key or title. */
	private List<ICompletionProposal> keys(String typed) {
		Map<String, String> titles = new LinkedHashMap<>();
		BibtexSnapshot snapshot = editor.model().snapshot();
		if (snapshot != null) {
			for (EntryNode entry : snapshot.syntax().entries()) {
				titles.put(entry.keyRange().in(snapshot.text()), title(snapshot, entry));
			}
		}
		words.titlesByKey().forEach(titles::putIfAbsent);
		String wanted = typed.toLowerCase(Locale.ROOT);
		List<ICompletionProposal> first = new ArrayList<>();
		List<ICompletionProposal> others = new ArrayList<>();
		titles.forEach((key, title) -> {
			boolean begins = key.toLowerCase(Locale.ROOT).startsWith(wanted);
			if (!key.isEmpty() && first.size() + others.size() < MOST
					&& (begins || (key + ' ' + title).toLowerCase(Locale.ROOT).contains(wanted))) {
				String label = title.isEmpty() ? key : NLS.bind(Messages.Assist_key, key, title);
				(begins ? first : others).add(
						new InsertProposal(offset - typed.length(), typed.length(), key, label, "entry", title)); //$NON-NLS-1$
			}
		});
		first.addAll(others);
		return first;
	}

	private static String title(BibtexSnapshot snapshot, EntryNode entry) {
		for (FieldNode each : entry.fields()) {
			if (each.nameRange().in(snapshot.text()).equalsIgnoreCase("title")) { //$NON-NLS-1$
				return LatexText.toPlain(snapshot.syntax().value(each));
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Macros of the text, and the months of BibTeX. */
	List<ICompletionProposal> macros(String prefix, boolean month) {
		BibtexSnapshot snapshot = editor.model().current();
		BibSymbols symbols = snapshot == null ? BibSymbols.of(slice.syntax()) : snapshot.symbols();
		Map<String, String> values = new LinkedHashMap<>();
		if (month) {
			BibtexWords.MONTHS.forEach(name -> values.put(name, BibtexWords.month(name)));
		}
		symbols.macros().forEach(name -> values.put(name, symbols.valueOfMacro(name)));
		if (!month) {
			BibtexWords.MONTHS.forEach(name -> values.putIfAbsent(name, BibtexWords.month(name)));
		}
		List<ICompletionProposal> proposals = new ArrayList<>();
		values.forEach((name, value) -> {
			if (name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
				proposals.add(new InsertProposal(offset - prefix.length(), prefix.length(), name, name, "macro", value)); //$NON-NLS-1$
			}
		});
		return proposals;
	}
}
