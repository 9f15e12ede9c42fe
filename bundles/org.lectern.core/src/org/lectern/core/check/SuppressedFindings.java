/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.List;

import org.lectern.model.review.Suppression;

/**
 * What a suppression of a protocol hides.
 *
 * @param suppression
 *            the suppression, never null
 * @param findings
 *            what it hides; empty for a suppression that hides nothing, and may be removed; never null
 */
public record SuppressedFindings(Suppression suppression, List<Finding> findings) {

	/** Copies the list. */
	public SuppressedFindings {
		findings = List.copyOf(findings);
	}
}
