/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#isWhole <em>Whole</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getChangedIn <em>Changed In</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.QuestionImpl#getPublishedMeaning <em>Published Meaning</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuestionImpl extends MinimalEObjectImpl.Container implements Question {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected String guidance = GUIDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final QuestionKind KIND_EDEFAULT = QuestionKind.TEXT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected QuestionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> options;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #isWhole() <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWhole()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WHOLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWhole() <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWhole()
	 * @generated
	 * @ordered
	 */
	protected boolean whole = WHOLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangedIn() <em>Changed In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedIn()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CHANGED_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedIn() <em>Changed In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedIn()
	 * @generated
	 * @ordered
	 */
	protected Integer changedIn = CHANGED_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedMeaning() <em>Published Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedMeaning() <em>Published Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedMeaning()
	 * @generated
	 * @ordered
	 */
	protected String publishedMeaning = PUBLISHED_MEANING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(String newGuidance) {
		String oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuestionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(QuestionKind newKind) {
		QuestionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOptions() {
		if (options == null) {
			options = new EDataTypeUniqueEList<String>(String.class, this, ReviewPackage.QUESTION__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(Double newMinimum) {
		Double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(Double newMaximum) {
		Double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWhole() {
		return whole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhole(boolean newWhole) {
		boolean oldWhole = whole;
		whole = newWhole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__WHOLE, oldWhole, whole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getChangedIn() {
		return changedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedIn(Integer newChangedIn) {
		Integer oldChangedIn = changedIn;
		changedIn = newChangedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__CHANGED_IN, oldChangedIn, changedIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublishedMeaning() {
		return publishedMeaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedMeaning(String newPublishedMeaning) {
		String oldPublishedMeaning = publishedMeaning;
		publishedMeaning = newPublishedMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.QUESTION__PUBLISHED_MEANING, oldPublishedMeaning, publishedMeaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.QUESTION__ID:
				return getId();
			case ReviewPackage.QUESTION__LABEL:
				return getLabel();
			case ReviewPackage.QUESTION__GUIDANCE:
				return getGuidance();
			case ReviewPackage.QUESTION__KIND:
				return getKind();
			case ReviewPackage.QUESTION__REQUIRED:
				return isRequired();
			case ReviewPackage.QUESTION__OPTIONS:
				return getOptions();
			case ReviewPackage.QUESTION__UNIT:
				return getUnit();
			case ReviewPackage.QUESTION__MINIMUM:
				return getMinimum();
			case ReviewPackage.QUESTION__MAXIMUM:
				return getMaximum();
			case ReviewPackage.QUESTION__WHOLE:
				return isWhole();
			case ReviewPackage.QUESTION__CHANGED_IN:
				return getChangedIn();
			case ReviewPackage.QUESTION__PUBLISHED_MEANING:
				return getPublishedMeaning();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.QUESTION__ID:
				setId((String)newValue);
				return;
			case ReviewPackage.QUESTION__LABEL:
				setLabel((String)newValue);
				return;
			case ReviewPackage.QUESTION__GUIDANCE:
				setGuidance((String)newValue);
				return;
			case ReviewPackage.QUESTION__KIND:
				setKind((QuestionKind)newValue);
				return;
			case ReviewPackage.QUESTION__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case ReviewPackage.QUESTION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends String>)newValue);
				return;
			case ReviewPackage.QUESTION__UNIT:
				setUnit((String)newValue);
				return;
			case ReviewPackage.QUESTION__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case ReviewPackage.QUESTION__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case ReviewPackage.QUESTION__WHOLE:
				setWhole((Boolean)newValue);
				return;
			case ReviewPackage.QUESTION__CHANGED_IN:
				setChangedIn((Integer)newValue);
				return;
			case ReviewPackage.QUESTION__PUBLISHED_MEANING:
				setPublishedMeaning((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.QUESTION__ID:
				setId(ID_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__OPTIONS:
				getOptions().clear();
				return;
			case ReviewPackage.QUESTION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__WHOLE:
				setWhole(WHOLE_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__CHANGED_IN:
				setChangedIn(CHANGED_IN_EDEFAULT);
				return;
			case ReviewPackage.QUESTION__PUBLISHED_MEANING:
				setPublishedMeaning(PUBLISHED_MEANING_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.QUESTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ReviewPackage.QUESTION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ReviewPackage.QUESTION__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
			case ReviewPackage.QUESTION__KIND:
				return kind != KIND_EDEFAULT;
			case ReviewPackage.QUESTION__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case ReviewPackage.QUESTION__OPTIONS:
				return options != null && !options.isEmpty();
			case ReviewPackage.QUESTION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ReviewPackage.QUESTION__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case ReviewPackage.QUESTION__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case ReviewPackage.QUESTION__WHOLE:
				return whole != WHOLE_EDEFAULT;
			case ReviewPackage.QUESTION__CHANGED_IN:
				return CHANGED_IN_EDEFAULT == null ? changedIn != null : !CHANGED_IN_EDEFAULT.equals(changedIn);
			case ReviewPackage.QUESTION__PUBLISHED_MEANING:
				return PUBLISHED_MEANING_EDEFAULT == null ? publishedMeaning != null : !PUBLISHED_MEANING_EDEFAULT.equals(publishedMeaning);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", guidance: "); //$NON-NLS-1$
		result.append(guidance);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", required: "); //$NON-NLS-1$
		result.append(required);
		result.append(", options: "); //$NON-NLS-1$
		result.append(options);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", minimum: "); //$NON-NLS-1$
		result.append(minimum);
		result.append(", maximum: "); //$NON-NLS-1$
		result.append(maximum);
		result.append(", whole: "); //$NON-NLS-1$
		result.append(whole);
		result.append(", changedIn: "); //$NON-NLS-1$
		result.append(changedIn);
		result.append(", publishedMeaning: "); //$NON-NLS-1$
		result.append(publishedMeaning);
		result.append(')');
		return result.toString();
	}

} //QuestionImpl
