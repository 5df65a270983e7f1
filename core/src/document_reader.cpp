#include "document_reader.hpp"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "nutrient_balance/plan.hpp"
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

/// One step of a JSON Pointer (RFC 6901).
std::string pointer_step(std::string_view key) {
  std::string step = "/";
  for (const char letter : key) {
    if (letter == '~') {
      step += "~0";
    } else if (letter == '/') {
      step += "~1";
    } else {
      step += letter;
    }
  }
  return step;
}

/// An object or list that has begun and not yet ended.
struct Frame {
  const Shape* shape;
  std::size_t items = 0;        // list: how many values have begun
  std::string key;              // object: the key whose value comes next
  const Shape* next = nullptr;  // object: the shape of that value
  std::set<std::string, std::less<>> seen;

  [[nodiscard]] std::string step() const {
    return shape->is_list ? "/" + std::to_string(items - 1) : pointer_step(key);
  }
};

std::string allowed_keys(const Shape& shape) {
  std::string list;
  for (const Member& member : shape.members) list += (list.empty() ? "" : ", ") + std::string(member.key);
  return list;
}

std::string wanted_types(const Shape& shape) {
  std::string list;
  const auto add = [&](bool fits, std::string_view type) {
    if (fits) list += (list.empty() ? "" : " or ") + std::string(type);
  };
  add(shape.text != nullptr, "text");
  add(shape.number != nullptr, "number");
  add(shape.boolean != nullptr, "true or false");
  add(shape.is_object(), "object");
  add(shape.is_list, "list");
  add(shape.null != nullptr, "null");
  return list;
}

/// nlohmann/json's event interface; every event returns false once something does not fit.
class Events : public nlohmann::json_sax<nlohmann::json> {
 public:
  Events(const Shape& root, PlanBuilder& builder) : root_(root), builder_(builder) {}

  Complaint complaint;

  bool null() override {
    return begin_value() && (now_->null == nullptr ? wrong_type() : accept(now_->null(builder_)));
  }
  bool boolean(bool value) override {
    return begin_value() && (now_->boolean == nullptr ? wrong_type() : accept(now_->boolean(builder_, value)));
  }
  bool number_integer(number_integer_t value) override { return take_number(static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return take_number(static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t& /*text*/) override { return take_number(value); }
  bool string(string_t& value) override {
    return begin_value() && (now_->text == nullptr ? wrong_type() : accept(now_->text(builder_, value)));
  }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override {
    return begin_value() && (now_->is_object() ? enter() : wrong_type());
  }
  bool start_array(std::size_t /*size*/) override { return begin_value() && (now_->is_list ? enter() : wrong_type()); }
  bool end_array() override { return leave(); }
  bool end_object() override { return nothing_missing() && leave(); }
  bool key(string_t& key) override;
  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override;

 private:
  const Shape& root_;
  PlanBuilder& builder_;
  const Shape* now_ = nullptr;
  std::vector<Frame> frames_;

  [[nodiscard]] std::string path() const {
    std::string pointer;
    for (const Frame& frame : frames_) {
      if (frame.shape->is_list ? frame.items > 0 : !frame.key.empty() || frame.next != nullptr) pointer += frame.step();
    }
    return pointer;
  }
  bool refuse(std::string code, std::vector<Fact> detail = {}) {
    complaint = Problem{std::move(code), path(), std::move(detail)};
    return false;
  }
  bool accept(Complaint found) {
    if (!found) return true;
    complaint = std::move(found);
    complaint->path = path() + complaint->path;
    return false;
  }
  bool wrong_type() { return refuse("wrong_type", {{"expected", wanted_types(*now_)}}); }
  bool take_number(double value) {
    return begin_value() && (now_->number == nullptr ? wrong_type() : accept(now_->number(builder_, value)));
  }
  bool begin_value();
  bool enter();
  bool leave();
  bool nothing_missing();
};

bool Events::begin_value() {
  if (frames_.empty()) {
    now_ = &root_;
    return true;
  }
  Frame& frame = frames_.back();
  if (!frame.shape->is_list) {
    now_ = frame.next;
    return true;
  }
  now_ = frame.shape->element;
  ++frame.items;
  if (frame.items <= frame.shape->most_items) return true;
  return refuse("too_many", {{"limit", static_cast<double>(frame.shape->most_items)}});
}

bool Events::enter() {
  if (frames_.size() >= PlanLimits::nesting) return refuse("too_deep", {{"limit", double{PlanLimits::nesting}}});
  const Shape* shape = now_;
  if (shape->open != nullptr && !accept(shape->open(builder_))) return false;
  frames_.push_back({shape, 0, {}, nullptr, {}});
  return true;
}

bool Events::nothing_missing() {
  const Frame& frame = frames_.back();
  for (const Member& member : frame.shape->members) {
    if (!member.required || frame.seen.contains(member.key)) continue;
    frames_.back().key.clear();
    frames_.back().next = nullptr;
    complaint = Problem{"missing_key", path() + pointer_step(member.key), {{"key", std::string(member.key)}}};
    return false;
  }
  return true;
}

bool Events::leave() {
  const Shape* shape = frames_.back().shape;
  frames_.pop_back();
  return shape->close == nullptr || accept(shape->close(builder_));
}

bool Events::key(string_t& key) {
  Frame& frame = frames_.back();
  frame.key = key;
  frame.next = frame.shape;  // marks that a key has been read, so that an empty key has a place too
  if (!frame.seen.insert(key).second) return refuse("duplicate_key", {{"key", excerpt(key)}});
  for (const Member& member : frame.shape->members) {
    if (member.key != key) continue;
    frame.next = member.shape;
    return true;
  }
  if (frame.shape->key != nullptr) {
    frame.next = frame.shape->element;
    return accept(frame.shape->key(builder_, key));
  }
  return refuse("unknown_key", {{"key", excerpt(key)}, {"allowed", allowed_keys(*frame.shape)}});
}

bool Events::parse_error(std::size_t position, const std::string& /*token*/, const nlohmann::detail::exception& error) {
  constexpr int number_overflow = 406;  // nlohmann/json: a number such as 1e999
  const std::string code = error.id == number_overflow ? "out_of_range" : "bad_json";
  return refuse(code, {{"byte", static_cast<double>(position)}});
}

}  // namespace

Complaint read_document(std::string_view json, const Shape& root, PlanBuilder& builder) {
  if (json.size() > PlanLimits::bytes) return Problem{"too_large", "", {{"limit", double{PlanLimits::bytes}}}};
  // nlohmann/json ends the document at a NUL byte and accepts whatever follows.
  if (const std::size_t nul = json.find('\0'); nul != std::string_view::npos) {
    return Problem{"nul_byte", "", {{"byte", static_cast<double>(nul + 1)}}};
  }
  Events events(root, builder);
  const bool read = nlohmann::json::sax_parse(json, &events);
  if (!read && !events.complaint) return Problem{"bad_json", "", {}};
  return events.complaint;
}

}  // namespace nutrient_balance
