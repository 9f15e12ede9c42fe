/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.lectern.model.review.ReviewPackage;

/** Writes the format version of a file even where it is the first one. */
final class ReviewXmiSave extends XMISaveImpl {

	ReviewXmiSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
		return feature == ReviewPackage.Literals.NOTE__FORMAT_VERSION
				|| feature == ReviewPackage.Literals.PROTOCOL__FORMAT_VERSION
				|| feature == ReviewPackage.Literals.VERDICT_LIST__FORMAT_VERSION
				|| super.shouldSaveFeature(object, feature);
	}
}
