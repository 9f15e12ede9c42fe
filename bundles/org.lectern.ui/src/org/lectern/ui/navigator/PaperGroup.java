/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.resources.IProject;

/**
 * A group of papers of one review in the Paper Navigator. It is identity only; the papers are those of the moment.
 *
 * @param project
 *            the review, never null
 * @param parent
 *            the group or file the group is in; null where it stands directly in the review
 * @param grouping
 *            what was grouped by, never null
 * @param value
 *            the value the papers of the group share, never null, empty for papers without one
 */
public record PaperGroup(IProject project, Object parent, Grouping grouping, String value) {

	/**
	 * Names a group that stands directly in the review.
	 *
	 * @param project
	 *            the review, never null
	 * @param grouping
	 *            what was grouped by, never null
	 * @param value
	 *            the value the papers of the group share, never null, empty for papers without one
	 */
	public PaperGroup(IProject project, Grouping grouping, String value) {
		this(project, null, grouping, value);
	}
}
