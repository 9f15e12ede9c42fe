/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

/** How well a passage was found in the present text. */
public enum AnchoringStatus {

	/** The words are where they were. */
	UNCHANGED,

	/** The words are there, at another place than the one that was remembered, or none was remembered. */
	MOVED,

	/** The words changed so little that there is no doubt about the passage. */
	CHANGED,

	/** The words are not there. Another passage may be like them, but somebody has to say that it is meant. */
	ORPHAN
}
