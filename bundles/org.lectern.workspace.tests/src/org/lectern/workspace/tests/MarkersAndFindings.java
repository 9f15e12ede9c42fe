/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.FindingMarker;

/** The markers of a project beside the findings that the command line gives for its folder. */
final class MarkersAndFindings {

	private MarkersAndFindings() {
	}

	/** Compares places, severities, messages and whatever quick fixes read. Returns how many there are. */
	static int assertSame(TestReview review, String message) throws CoreException {
		Path folder = Path.of(review.project.getLocationURI());
		ReviewCorpus corpus = ReviewCorpus.of(FolderReader.read(List.of(folder), Progress.none()).files());
		List<Finding> findings = new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.of(corpus), Progress.none());
		assertEquals(lines(findings.stream().map(MarkersAndFindings::describe).sorted().toList()),
				lines(Arrays.stream(review.markers()).map(MarkersAndFindings::describe).sorted().toList()), message);
		return findings.size();
	}

	private static String lines(List<String> descriptions) {
		return String.join("\n", descriptions);
	}

	private static String describe(IMarker marker) {
		return String.join("|", marker.getResource().getProjectRelativePath().toString(),
				"" + marker.getAttribute(IMarker.LINE_NUMBER, -1), marker.getAttribute(IMarker.LOCATION, ""),
				"" + marker.getAttribute(IMarker.CHAR_START, -1), "" + marker.getAttribute(IMarker.CHAR_END, -1),
				"" + marker.getAttribute(IMarker.SEVERITY, -1), marker.getAttribute(FindingMarker.CHECK_ID, ""),
				marker.getAttribute(FindingMarker.FINGERPRINT, ""), marker.getAttribute(IMarker.MESSAGE, ""),
				"" + FindingMarker.targetOf(marker));
	}

	private static String describe(Finding finding) {
		int severity = switch (finding.severity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
		int line = finding.location().line();
		return String.join("|", finding.location().file(), "" + line,
				"line " + line + ", column " + finding.location().column(), "" + finding.location().range().offset(),
				"" + finding.location().range().end(), "" + severity, finding.checkId(), finding.fingerprint(),
				finding.headline(), "" + FixTarget.of(finding));
	}
}
