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

import java.util.List;
import java.util.function.Consumer;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.SourceRange;

/** Flags files of a review that could not be read, at the line where reading failed. */
final class UnreadableFileCheck implements FileCheck {

	/** The id of the check. */
	static final String ID = "unreadable-file"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.FILES, Severity.ERROR,
			Messages.UnreadableFileCheck_title, Messages.UnreadableFileCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (file.failure() != null) {
			sink.accept(new Finding(ID, context.severity(DESCRIPTION), file.failure(), locate(file), null, List.of(),
					List.of()));
		}
	}

	private static Location locate(ReviewFile file) {
		String text = file.text();
		int start = 0;
		for (int line = 1; line < file.failureLine(); line++) {
			int end = text.indexOf('\n', start);
			if (end < 0) {
				break;
			}
			start = end + 1;
		}
		int end = text.indexOf('\n', start);
		String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
		Location exact = Location.of(file, new SourceRange(start, line.length()));
		return new Location(file.path(), exact.range(), file.failureLine(), 1);
	}
}
