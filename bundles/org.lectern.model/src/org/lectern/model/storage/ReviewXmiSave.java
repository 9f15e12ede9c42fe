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
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.lectern.model.review.ReviewPackage;

/** Writes the format version of a file even where it is the first one, and no reference to what was deleted. */
final class ReviewXmiSave extends XMISaveImpl {

	ReviewXmiSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
		return isFormatVersion(feature) || super.shouldSaveFeature(object, feature) && !isDangling(object, feature);
	}

	private static boolean isFormatVersion(EStructuralFeature feature) {
		return feature == ReviewPackage.Literals.NOTE__FORMAT_VERSION
				|| feature == ReviewPackage.Literals.PROTOCOL__FORMAT_VERSION
				|| feature == ReviewPackage.Literals.VERDICT_LIST__FORMAT_VERSION;
	}

	/** Tells whether a reference leads out of all files: a relation to an annotation that was deleted. */
	private static boolean isDangling(EObject object, EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment()
				&& object.eGet(feature, false) instanceof EObject target && target.eResource() == null;
	}
}
