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

import java.lang.ref.WeakReference;
import java.util.List;

import org.lectern.core.check.CheckContext;

/** Keeps the clusters of the last run, so that each of its checks need not look for them again. */
final class ClusterMemory {

	private record Found(WeakReference<CheckContext> context, List<DuplicateCluster> clusters) {
	}

	private volatile Found last;

	/** Returns the clusters of a run. Runs are told apart by the object: an equal one may see a corpus that changed. */
	List<DuplicateCluster> of(CheckContext context) {
		Found found = last;
		if (found == null || found.context().get() != context) {
			found = new Found(new WeakReference<>(context),
					DuplicateFinder.findAll(context.corpus(), context.progress()));
			last = found;
		}
		return found.clusters();
	}
}
