/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import org.eclipse.core.resources.IMarker;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.FindingMarker;

/** Reads what a fix would work on from a marker. */
public final class MarkerTarget {

	private MarkerTarget() {
	}

	/**
	 * Returns the target.
	 *
	 * @param marker
	 *            the marker, never null
	 * @return the target; null when the marker is gone or is not one of a finding
	 */
	public static FixTarget of(IMarker marker) {
		try {
			return marker.exists() ? FindingMarker.targetOf(marker) : null;
		} catch (IllegalArgumentException e) {
			// a marker of another version: the next build replaces it
			return null;
		}
	}
}
