/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/**
 * Flags notes about a citation key that no entry has, at the key in the note. Where a merged entry has taken the key
 * over, the message names it. Nothing is flagged in a review without a bibliography, or with one that cannot be read: the
 * entry may be there.
 */
public final class NoteWithoutPaperCheck implements CorpusCheck {

	/** The id of the check. */
	public static final String ID = "note-without-paper"; //$NON-NLS-1$

	private static final Pattern KEY = Pattern.compile("\\bpaperKey\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"); //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.NOTES, Severity.WARNING,
			Messages.NoteWithoutPaperCheck_title, Messages.NoteWithoutPaperCheck_explanation);

	/** Made by the catalogue only. */
	NoteWithoutPaperCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		List<ReviewFile> notes = context.corpus().files(FileKind.NOTE);
		if (notes.isEmpty() || !knowsAllKeys(context.corpus())) {
			return;
		}
		Set<String> keys = new HashSet<>();
		Map<String, Paper> heirs = new HashMap<>();
		for (Paper paper : context.corpus().papers()) {
			keys.add(paper.getKey());
			String ids = paper.fieldValue("ids"); //$NON-NLS-1$
			if (ids != null) {
				for (String id : ids.split(",")) { //$NON-NLS-1$
					heirs.putIfAbsent(id.strip(), paper);
				}
			}
		}
		for (ReviewFile file : notes) {
			String key = ((Note) file.root()).getPaperKey();
			if (key != null && !keys.contains(key)) {
				sink.accept(finding(file, key, heirs.get(key), context));
			}
		}
	}

	private static boolean knowsAllKeys(ReviewCorpus corpus) {
		return !corpus.bibliographies().isEmpty() && corpus.files().stream()
				.noneMatch(file -> file.kind() == FileKind.BIBLIOGRAPHY && file.failure() != null);
	}

	private static Finding finding(ReviewFile file, String key, Paper heir, CheckContext context) {
		String message = heir == null ? NLS.bind(Messages.NoteWithoutPaperCheck_message, key)
				: NLS.bind(Messages.NoteWithoutPaperCheck_merged, key, heir.getKey());
		List<Related> related = heir == null ? List.of()
				: List.of(new Related(context.corpus().referenceTo(heir),
						Location.of(context.corpus().fileOf(heir), BibResource.keyRangeOf(heir)), message));
		return new Finding(ID, context.severity(DESCRIPTION), message, Location.of(file, keyRange(file.text())), null,
				List.of(key), related);
	}

	private static SourceRange keyRange(String text) {
		Matcher matcher = KEY.matcher(text);
		if (!matcher.find()) {
			return null;
		}
		int group = matcher.group(1) == null ? 2 : 1;
		return new SourceRange(matcher.start(group), matcher.end(group) - matcher.start(group));
	}
}
