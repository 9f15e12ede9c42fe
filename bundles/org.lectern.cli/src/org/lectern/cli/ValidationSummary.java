/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.nio.file.InvalidPathException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.model.review.Bibliography;

/** Tells what was read, what could not be read, and how many findings there are. */
final class ValidationSummary {

	private final Console console;

	private final FolderContents contents;

	private final List<Finding> findings;

	ValidationSummary(Console console, FolderContents contents, List<Finding> findings) {
		this.console = console;
		this.contents = contents;
		this.findings = findings;
	}

	/** Returns the path of a file of the review as the user would type it. */
	String shown(String path) {
		try {
			return console.shown(contents.root().resolve(path));
		} catch (InvalidPathException e) {
			// the language settings of this process lack a character of the name
			return console.shown(contents.root()) + '/' + path;
		}
	}

	boolean hasUnreadable() {
		return !contents.unreadable().isEmpty()
				|| contents.files().stream().anyMatch(file -> file.failure() != null);
	}

	/**
	 * Tells what could not be read.
	 *
	 * @param findingsShown
	 *            whether the user sees the findings, which name the unreadable files too
	 */
	void tellUnreadable(boolean findingsShown) {
		for (UnreadablePath path : contents.unreadable()) {
			console.message(shown(path.path()), path.message());
		}
		for (ReviewFile file : contents.files()) {
			if (file.failure() != null && !(findingsShown && hasFinding(file))) {
				console.message(shown(file.path()) + ':' + file.failureLine(), file.failure());
			} else if (file.root() instanceof Bibliography bibliography && bibliography.getPapers().isEmpty()
					&& !file.text().isBlank()) {
				console.message(shown(file.path()), Messages.ValidationSummary_noEntry);
			}
		}
	}

	private boolean hasFinding(ReviewFile file) {
		return findings.stream().anyMatch(finding -> finding.location().file().equals(file.path()));
	}

	void tellCounts() {
		long bibliographies = contents.files().stream().filter(file -> file.kind() == FileKind.BIBLIOGRAPHY).count();
		long papers = contents.files().stream().map(ReviewFile::root).filter(Bibliography.class::isInstance)
				.mapToLong(root -> ((Bibliography) root).getPapers().size()).sum();
		console.message(NLS.bind(Messages.ValidationSummary_counts, new Object[] { papers, bibliographies,
				count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO) }));
	}

	private long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
