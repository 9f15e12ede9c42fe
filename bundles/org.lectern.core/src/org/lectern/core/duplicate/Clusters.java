/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;

import org.lectern.core.check.CheckContext;

/**
 * The clusters of a review.
 *
 * @param clusters
 *            the clusters of all kinds
 */
record Clusters(List<DuplicateCluster> clusters) {

	/** Returns the clusters, looked for once for all checks of a run. */
	static List<DuplicateCluster> of(CheckContext context) {
		return context.once(Clusters.class,
				run -> new Clusters(DuplicateFinder.findAll(run.corpus(), run.progress()))).clusters;
	}
}
