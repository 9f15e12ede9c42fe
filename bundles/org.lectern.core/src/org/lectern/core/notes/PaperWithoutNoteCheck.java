/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/** Flags papers nobody has taken a note on, at their keys. A note that cannot be read counts by its name. */
final class PaperWithoutNoteCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("paper-without-note", Category.NOTES, //$NON-NLS-1$
			Severity.INFO, Messages.PaperWithoutNoteCheck_title, Messages.PaperWithoutNoteCheck_explanation).onlyIn();

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		Set<String> noted = new HashSet<>();
		for (ReviewFile file : context.corpus().files()) {
			if (file.kind() == FileKind.NOTE) {
				noted.add(file.root() instanceof Note note ? note.getPaperKey() : nameOf(file.path()));
			}
		}
		Set<String> seen = new HashSet<>();
		for (Paper paper : context.corpus().papers()) {
			String key = paper.getKey();
			if (key != null && !key.isEmpty() && !"xdata".equalsIgnoreCase(paper.getEntryType()) //$NON-NLS-1$
					&& !noted.contains(key) && seen.add(key)) {
				sink.accept(new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION),
						NLS.bind(Messages.PaperWithoutNoteCheck_message, key),
						Location.of(context.corpus().fileOf(paper), BibResource.keyRangeOf(paper)),
						context.corpus().referenceTo(paper), List.of(), List.of()));
			}
		}
	}

	private static String nameOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
	}
}
