/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.List;

import org.eclipse.core.resources.IProject;

/**
 * What is to be imported, and where to.
 *
 * @param sources
 *            the files, each with how it is read, never null
 * @param project
 *            the review, never null
 * @param target
 *            the path of the BibTeX file for new papers; null for one named after each file
 */
record IntakeRequest(List<IntakeSource> sources, IProject project, String target) {

	IntakeRequest {
		sources = List.copyOf(sources);
	}
}
