/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

/** What becomes of a field that was edited in the review and changed in the source too. */
public enum ConflictChoice {
	/** Nobody decided yet: the value of the review stays, and the next import tells about it again. */
	ASK,
	/** The value of the review stays, and the matter is settled until the source changes again. */
	KEEP,
	/** The value of the source replaces that of the review. */
	TAKE
}
