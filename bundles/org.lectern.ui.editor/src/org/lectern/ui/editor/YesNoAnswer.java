/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.lectern.model.review.Question;

/** Yes, no, or not answered. */
final class YesNoAnswer extends RadioAnswer {

	YesNoAnswer(Question question, Listener listener) {
		super(question, listener, SWT.HORIZONTAL);
	}

	@Override
	Map<Object, String> answers() {
		Map<Object, String> answers = new LinkedHashMap<>();
		answers.put(Boolean.TRUE, Messages.YesNoAnswer_yes);
		answers.put(Boolean.FALSE, Messages.YesNoAnswer_no);
		return answers;
	}
}
