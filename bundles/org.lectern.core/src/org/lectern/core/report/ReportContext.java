/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.net.URI;
import java.util.List;

import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.UnreadablePath;

/**
 * What a report says besides the findings.
 *
 * @param corpus
 *            the files that were checked, never null
 * @param catalog
 *            the checks that ran, never null
 * @param profile
 *            how they ran, never null
 * @param root
 *            where the root of the review is, ending in a slash; null when it is nowhere
 * @param unreadable
 *            what could not be read, never null
 * @param version
 *            the version of Lectern, never null
 */
public record ReportContext(ReviewCorpus corpus, CheckCatalog catalog, Profile profile, URI root,
		List<UnreadablePath> unreadable, String version) {

	/** Copies the list. */
	public ReportContext {
		unreadable = List.copyOf(unreadable);
	}
}
