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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.workspace.FindingMarker;

/** The markers of a project are the findings the command line gives for the same folder. */
class SameFindingsTest {

	@Test
	void markersOfTheSampleEqualTheFindingsOfItsFolder() throws Exception {
		Path sample = sample();
		try (TestReview review = TestReview.withNature("same")) {
			try (Stream<Path> files = Files.walk(sample)) {
				for (Path file : files.filter(Files::isRegularFile)
						.filter(file -> !file.getFileName().toString().startsWith(".")).toList()) {
					review.write(sample.relativize(file).toString(), Files.readString(file));
				}
			}
			review.build();
			List<String> markers = Arrays
					.stream(review.project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE))
					.map(SameFindingsTest::describe).sorted().toList();

			Path folder = Path.of(review.project.getLocationURI());
			ReviewCorpus corpus = ReviewCorpus.of(FolderReader.read(List.of(folder), Progress.none()).files());
			List<Finding> findings = new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.of(corpus),
					Progress.none());
			assertFalse(findings.isEmpty());
			assertEquals(findings.stream().map(SameFindingsTest::describe).sorted().toList(), markers);
		}
	}

	private static String describe(IMarker marker) {
		return String.join("|", marker.getResource().getProjectRelativePath().toString(),
				"" + marker.getAttribute(IMarker.LINE_NUMBER, -1), "" + marker.getAttribute(IMarker.CHAR_START, -1),
				"" + marker.getAttribute(IMarker.CHAR_END, -1), marker.getAttribute(FindingMarker.CHECK_ID, ""),
				marker.getAttribute(FindingMarker.FINGERPRINT, ""), marker.getAttribute(IMarker.MESSAGE, ""));
	}

	private static String describe(Finding finding) {
		return String.join("|", finding.location().file(), "" + finding.location().line(),
				"" + finding.location().range().offset(), "" + finding.location().range().end(), finding.checkId(),
				finding.fingerprint(), finding.message());
	}

	private static Path sample() throws IOException {
		try (Stream<Path> samples = Files.list(Path.of(System.getProperty("lectern.root"), "releng", "samples"))) {
			return samples.filter(Files::isDirectory).findFirst().orElseThrow();
		}
	}
}
