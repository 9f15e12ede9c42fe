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

import java.io.PrintStream;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Severity;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;
import org.lectern.core.io.digest.ImportedPaper;

/** Tells what an import did, or would do. */
final class ImportSummary {

	private final PrintStream out;

	private final String digest;

	private final String path;

	private final DigestImportResult result;

	ImportSummary(PrintStream out, String digest, String path, DigestImportResult result) {
		this.out = out;
		this.digest = digest;
		this.path = path;
		this.result = result;
	}

	void tellNotices(boolean warningsOnly) {
		for (DigestNotice notice : result.notices()) {
			if (notice.isWarning() || !warningsOnly) {
				tell(notice.line(), notice.isWarning() ? Severity.WARNING : Severity.INFO, notice.message());
			}
		}
		if (!warningsOnly) {
			for (ImportedPaper paper : result.present()) {
				tell(paper.source().titleLine(), Severity.INFO,
						NLS.bind(Messages.ImportSummary_present, paper.file(), paper.key()));
			}
		}
	}

	private void tell(int line, Severity severity, String message) {
		out.println(digest + ':' + line + ": " + severity.id() + ": " + message); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void tellPapers() {
		for (ImportedPaper paper : result.added()) {
			out.println(NLS.bind(Messages.ImportSummary_paper, paper.key(), paper.source().title()));
		}
	}

	void tellCounts(boolean dryRun) {
		String pattern = dryRun ? Messages.ImportSummary_wouldAdd : Messages.ImportSummary_added;
		out.println(NLS.bind(pattern, new Object[] { result.added().size(), path, result.present().size() }));
		if (result.createsProtocol()) {
			out.println(dryRun ? Messages.ImportSummary_wouldCreateProtocol : Messages.ImportSummary_createdProtocol);
		}
	}
}
