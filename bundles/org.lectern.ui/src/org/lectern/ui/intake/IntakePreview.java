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

import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.SourceContent;

/**
 * What an import would do, or why it cannot be done.
 *
 * @param sources
 *            what was read of the files, never null
 * @param plan
 *            what would become of it; null when it cannot be done
 * @param failure
 *            why it cannot be done, localised; null when it can
 */
record IntakePreview(List<SourceContent> sources, IntakePlan plan, String failure) {

	static IntakePreview of(List<SourceContent> sources, IntakePlan plan) {
		return new IntakePreview(sources, plan, null);
	}

	static IntakePreview failed(String failure) {
		return new IntakePreview(List.of(), null, failure);
	}
}
