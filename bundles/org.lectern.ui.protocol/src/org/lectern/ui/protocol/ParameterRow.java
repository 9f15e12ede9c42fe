/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.fix.CheckSettings;
import org.lectern.ui.AccessibleName;

/** The label, the field and the meaning of one parameter of a check. An empty field stands for the default value. */
final class ParameterRow {

	private static final int WIDTH = 200;
	private static final int ERROR_MARK = 8;

	private final CheckDescription check;
	private final ParameterDescription parameter;
	private final Text field;
	/** Whether the user, and not the model, changes the field. */
	private boolean editing;
	private boolean showing;

	ParameterRow(Composite parent, FormToolkit toolkit, ProtocolModel model, CheckDescription check,
			ParameterDescription parameter) {
		this.check = check;
		this.parameter = parameter;
		toolkit.createLabel(parent, parameter.name());
		field = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER); //$NON-NLS-1$
		field.setMessage(parameter.defaultValue());
		AccessibleName.set(field, NLS.bind(Messages.ParameterRow_name, parameter.name(), parameter.explanation()));
		GridDataFactory.fillDefaults().grab(true, false).indent(ERROR_MARK, 0).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		toolkit.createLabel(parent, ""); //$NON-NLS-1$
		Label meaning = toolkit.createLabel(parent,
				NLS.bind(Messages.ParameterRow_meaning, parameter.explanation(), parameter.defaultValue()), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(ERROR_MARK, 0).hint(WIDTH, SWT.DEFAULT)
				.applyTo(meaning);
		field.addModifyListener(event -> {
			if (!showing) {
				type(model);
			}
		});
		field.addListener(SWT.FocusOut, event -> model.stack().endTyping());
	}

	private void type(ProtocolModel model) {
		String typed = field.getText().strip();
		editing = true;
		try {
			model.typeChecks(List.of(check.id(), parameter.name()), settings -> settings.setParameter(check,
					parameter.name(), typed.isEmpty() ? parameter.defaultValue() : typed));
		} finally {
			editing = false;
		}
	}

	String name() {
		return parameter.name();
	}

	Text control() {
		return field;
	}

	void show(CheckSettings settings) {
		String value = settings.parameter(check, parameter.name());
		String wanted = value.equals(parameter.defaultValue()) ? "" : value; //$NON-NLS-1$
		if (!editing && !wanted.equals(field.getText())) {
			showing = true;
			try {
				field.setText(wanted);
			} finally {
				showing = false;
			}
		}
	}
}
