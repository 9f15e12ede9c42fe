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

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.core.form.NumberRule;
import org.lectern.core.form.NumberText;
import org.lectern.model.review.Question;

/** A number, with the unit behind it where there is one. */
final class NumberAnswer extends LineAnswer {

	private final NumberRule rule;

	NumberAnswer(Question question, Listener listener) {
		super(question, listener);
		rule = NumberRule.of(question);
	}

	@Override
	Object read(String entered) {
		return NumberText.parse(entered);
	}

	@Override
	String problem(String entered) {
		return rule.problem(entered);
	}

	@Override
	String write(Object value) {
		return NumberText.of((Double) value);
	}

	@Override
	boolean hasBeside() {
		return rule.unit() != null;
	}

	@Override
	void createBeside(Composite parent, FormToolkit toolkit) {
		Label unit = toolkit.createLabel(parent, rule.unit().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		unit.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
	}
}
